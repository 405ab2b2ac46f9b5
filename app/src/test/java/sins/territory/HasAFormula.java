package sins.territory;

record HasAFormula(double share, int size) {

    double error() {
        return Math.sqrt(share * (1 - share) / size);
    }
}
