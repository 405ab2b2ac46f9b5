package opora.statistics;

import java.util.Arrays;

/**
 * As many equations as unknowns, solved by elimination with the largest pivot of each column. No solution, or more than one, is refused.
 *
 * <p>Source: Golub, Van Loan, Matrix Computations (2013), section 3.4.
 */
final class LinearSystem {

    private LinearSystem() {}

    /** x with {@code matrix} · x = {@code right}; neither is changed. */
    static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] rows = new double[size][];
        for (int row = 0; row < size; row++) {
            rows[row] = Arrays.copyOf(matrix[row], size + 1);
            rows[row][size] = right[row];
        }
        for (int column = 0; column < size; column++) {
            bringUpPivot(rows, column);
            for (int row = column + 1; row < size; row++) {
                double times = rows[row][column] / rows[column][column];
                for (int at = column; at <= size; at++) {
                    rows[row][at] -= times * rows[column][at];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = rows[row][size];
            for (int at = row + 1; at < size; at++) {
                rest -= rows[row][at] * solution[at];
            }
            solution[row] = rest / rows[row][row];
        }
        return solution;
    }

    private static void bringUpPivot(double[][] rows, int column) {
        int largest = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        if (rows[largest][column] == 0) {
            throw new IllegalArgumentException("no one solution");
        }
        double[] pivot = rows[largest];
        rows[largest] = rows[column];
        rows[column] = pivot;
    }
}
