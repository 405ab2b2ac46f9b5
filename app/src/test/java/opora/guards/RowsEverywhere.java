package opora.guards;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows in the tables with a wall that stay empty in the small world. */
public final class RowsEverywhere {

    private RowsEverywhere() {}

    public static void plant(JdbcClient sql) {

        sql.sql(
                        """
                        insert into results.class_outcome
                            (outcome, position, label, participants, failed, scores, tasks, maxima, cells, points, sheet, first_row,
                             last_row, source_rows)
                        select id, 0, '5А', participants, failed, scores, tasks, maxima, cells, points, sheet, first_row, last_row, source_rows
                        from results.outcome
                        """)
                .update();
        sql.sql(
                        """
                        insert into identification.left_out (run, school, code, name, municipality, municipality_name, last_year)
                        select run, school, code, name, municipality, municipality_name, 2024 from identification.verdict
                        """)
                .update();
        sql.sql(
                        """
                        insert into identification.missing (run, school, year, procedure, reason)
                        select run, school, 2020, 'VPR-5-MA', 'NO_DATA' from identification.verdict
                        """)
                .update();
        sql.sql(
                        "insert into intake.mention select id, 'x', 'x', 'Школа', '', '', 1 from intake.file")
                .update();
        sql.sql("insert into intake.choice select id, 'x', 'ADD', null from intake.batch").update();
        sql.sql(
                        """
                        insert into intake.finding (file, kind, severity, sheet, row_number, column_name, value, wrong, expected, remedy)
                        select id, 'x', 'warning', '', 1, '', '', '', '', '' from intake.file
                        """)
                .update();
    }
}
