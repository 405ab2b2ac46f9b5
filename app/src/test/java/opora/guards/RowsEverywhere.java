package opora.guards;

import java.util.List;
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
                        insert into results.complement
                            (batch, file, edition, counts, kind, level, subject, group_name, group_code, school_key, school, within_name,
                             within_code, year, procedure, labels, marks, maxima, percents, counted, sheet, first_row, last_row, source_rows)
                        select batch, file, edition, false, 'MARKS', 'SCHOOL', 'x', 'Школа', school_code, school_key, school, '', '', year, procedure,
                               '{}', '{}', '{}', '{}', '{}', '', 1, 1, 1
                        from results.outcome
                        """)
                .update();
        sql.sql(
                        """
                        insert into results.description
                            (batch, file, edition, counts, kind, subject, school_key, school, school_code, school_name, municipality_name,
                             procedure, year, said_of, headings, texts, sheet, first_row, last_row, source_rows)
                        select batch, file, edition, false, 'SIGNS', 'x', school_key, school, school_code, '', '', '', year, '{}', '{}', '{}', '', 1, 1, 1
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
                        """
                        insert into objectivity.step
                            (sign, school, year, procedure, sign_kind, kind, text, made_at, made_by, made_by_name)
                        select id, school, year, procedure, kind, 'EXPLANATION', 'x', now(), 0, '' from objectivity.sign
                        """)
                .update();
        sql.sql(
                        """
                        insert into overview.step (school, kind, on_day, way, text, made_at, made_by)
                        select distinct school, 'CONTACT', current_date, 'CALL', 'x', now(), 0 from identification.verdict
                        """)
                .update();
        visits(sql);
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
        quarantine(sql);
        programmes(sql);
        sql.sql(
                        """
                        insert into corrections.look (of_window, school, kind, made_at, made_by, made_by_name)
                        select of_window, school, 'SEEN', now(), 0, '' from corrections.invited
                        """)
                .update();
        sql.sql(
                        """
                        insert into corrections.step (request, school, kind, text, made_at, made_by, made_by_name)
                        select id, school, 'NOT_SUPPORTED', 'x', now(), 0, '' from corrections.request
                        """)
                .update();
        sql.sql(
                        """
                        select corrections.remove_passage(id, 'TEXT', null, 'двоек', 'x', now(), 0, '') from corrections.request
                        """)
                .query()
                .listOfRows();
        sql.sql(
                        """
                        insert into territory.municipality_turn (act, municipality, name, standing)
                        select max(a.id), max(m.id), '', '' from territory.act a, territory.municipality m
                        """)
                .update();
        sql.sql(
                        "insert into territory.region_turn (act, name) select max(id), '' from territory.act")
                .update();
        sql.sql(
                        """
                        insert into territory.successor (act, predecessor, successor, kind)
                        select max(a.id), s.first, s.second, 'BRANCH'
                        from territory.act a,
                             (select min(id) as first, (select id from territory.school order by id offset 1 limit 1) as second
                              from territory.school) s
                        group by s.first, s.second
                        """)
                .update();
        sql.sql(
                        """
                        insert into territory.class_act_withdrawal (act, edition, at, person, person_name, reason)
                        select id, -id, now(), 0, '', 'x' from territory.class_act
                        """)
                .update();
        sql.sql(
                        """
                        insert into territory.class_successor (act, predecessor, successor, kind)
                        select t.act, min(t.school_class), max(t.school_class), 'MERGED' from territory.class_turn t group by t.act having count(*) > 1
                        """)
                .update();
        sql.sql(
                        """
                        insert into territory.class_entry (batch, file, edition, key, school, school_class, year, grade, letter)
                        select 0, 0, -t.id, '', t.school, t.school_class, 2026, 5, 'А' from territory.class_turn t
                        """)
                .update();
        sql.sql(
                        """
                        insert into territory.code_withdrawal (code, edition, at, person, person_name, reason)
                        select id, -id, now(), 0, '', 'x' from territory.school_code
                        """)
                .update();
    }

    /** Of every school that a run judged. */
    public static void visits(JdbcClient sql) {
        for (String planted :
                List.of(
                        "insert into network.visit (school, made_at, made_by) select distinct school, now(), 0 from identification.verdict",
                        "insert into network.step (visit, school, kind, on_day, way, made_at, made_by) select id, school, 'PLANNED', current_date, 'ONLINE', now(), 0 from network.visit",
                        "insert into network.decision (visit, school, text, responsible, until, made_at, made_by) select id, school, 'x', 'x', current_date, now(), 0 from network.visit",
                        "insert into network.answer (decision, school, kind, text, made_at, made_by) select id, school, 'DONE', 'x', now(), 0 from network.decision",
                        "insert into network.attachment (visit, school, name, kind, size, content, made_at, made_by) select id, school, 'x.pdf', 'PDF', 1, 'x', now(), 0 from network.visit",
                        "insert into network.note (school, kind, text, made_at, made_by) select distinct school, 'NOTE', 'x', now(), 0 from network.visit")) {
            sql.sql(planted).update();
        }
    }

    /** A programme of every school with something in every table. */
    private static void programmes(JdbcClient sql) {
        for (String planted :
                List.of(
                        "insert into programme.programme (level, school, shape, factor, origin, made_at, made_by, made_by_name) select distinct 'SCHOOL', school, 'school', '', 'SHAPE', now(), 0, '' from identification.verdict where school is not null",
                        "insert into programme.saving (programme, number, what, reason, made_at, made_by, made_by_name) select id, 1000, 'CHANGED', '', now(), 0, '' from programme.programme",
                        "insert into programme.amendment select id, 1000, 1, 1000, 'goal', null, 1, '{text}', '{x}', true from programme.programme",
                        "insert into programme.step (programme, edition, kind, paper, text, made_at, made_by, made_by_name) select id, 1000, 'RECALLED', '', '', now(), 0, '' from programme.programme",
                        "insert into programme.remark (programme, edition, provision, text, made_at, made_by, made_by_name, made_as) select id, 1000, 1, 'x', now(), 0, '', '' from programme.programme",
                        "insert into programme.remark_turn (remark, programme, kind, text, made_at, made_by, made_by_name) select id, programme, 'ANSWERED', 'x', now(), 0, '' from programme.remark",
                        "insert into programme.opinion select id, programme, 1, 'x', 'YES', '' from programme.step",
                        "insert into programme.removal (programme, places, size, reason, made_at, made_by, made_by_name) select id, 1, 1, '', now(), 0, '' from programme.programme",
                        "insert into programme.entry (programme, activity, percent, first_day, last_day, reason, words, origin, made_at, made_by, made_by_name) select id, 1, 0, now(), now(), '', 'x', 'PAGE', now(), 0, '' from programme.programme",
                        "insert into programme.entry_taken_back (entry, programme, reason, made_at, made_by, made_by_name) select id, programme, 'x', now(), 0, '' from programme.entry",
                        "insert into programme.evidence (entry, programme, proves, name, kind, size, content) select id, programme, '', 'x', 'PDF', 1, 'x' from programme.entry",
                        "insert into programme.draft select 0, id, 'x', 0, '{}', '{}', now() from programme.programme")) {
            sql.sql(planted).update();
        }
    }

    private static void quarantine(JdbcClient sql) {
        for (String planted :
                List.of(
                        "insert into intake.bad_row select id, 0, '', 1, 'ASIDE', 0, '{x}', '{x}', '{SHOWN}' from intake.file",
                        "insert into intake.mend (file, sheet, row_number, column_number, heading, stood, becomes, at, person, person_name) select id, '', 1, 0, '', '1', '2', now(), 0, '' from intake.file",
                        "insert into intake.row_left_out (file, sheet, row_number, at, person, person_name) select id, '', 1, now(), 0, '' from intake.file",
                        "insert into intake.partial select id, 1, now(), 0, '' from intake.file",
                        "insert into intake.mapping (fingerprint, title, columns, at, person, person_name) values ('x', '', '{}', now(), 0, '')")) {
            sql.sql(planted).update();
        }
    }
}
