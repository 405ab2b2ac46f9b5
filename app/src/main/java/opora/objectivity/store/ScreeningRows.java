package opora.objectivity.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.objectivity.KeptSign;
import opora.objectivity.KeptSign.OfSchool;
import opora.objectivity.Marker;
import opora.objectivity.MarkerKind;
import opora.objectivity.RegionWork;
import opora.objectivity.Screenings.Counts;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Terms;
import opora.objectivity.Work;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Rows of the tables of a screening. */
final class ScreeningRows {

    private ScreeningRows() {}

    static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new AcademicYear(row.getInt("year")),
                new Terms(row.getDouble("rate"), row.getInt("reach")),
                row.getString("method"),
                instant(row, "started_at"),
                row.getString("started_by_name"),
                row.getString("fingerprint"),
                row.getBoolean("open"),
                new Counts(
                        row.getInt("schools"),
                        row.getInt("asked"),
                        row.getInt("not_asked"),
                        row.getInt("remarkable")));
    }

    static KeptSign sign(ResultSet row, int number) throws SQLException {
        SignKind kind = SignKind.valueOf(row.getString("kind"));
        return new KeptSign(
                row.getLong("id"),
                row.getLong("screening"),
                row.getInt("place"),
                new OfSchool(
                        new SchoolId(row.getLong("school")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("municipality_name")),
                work(row),
                kind,
                row.getInt("participants"),
                longs(row, "facts"),
                SignNumbers.read(kind, doubles(row.getArray("numbers"))),
                row.getDouble("q"));
    }

    static NotAsked notAsked(ResultSet row, int number) throws SQLException {
        return new NotAsked(
                new SchoolId(row.getLong("school")),
                work(row),
                SignKind.valueOf(row.getString("kind")),
                Reason.valueOf(row.getString("reason")));
    }

    static Marker marker(ResultSet row, int number) throws SQLException {
        return new Marker(
                new SchoolId(row.getLong("school")),
                work(row),
                MarkerKind.valueOf(row.getString("kind")),
                longs(row, "facts"),
                row.getInt("participants"),
                row.getDouble("value"),
                row.getDouble("border"));
    }

    static RegionWork region(ResultSet row, int number) throws SQLException {
        String[] numbers = (String[]) row.getArray("tasks").getArray();
        Integer[] maxima = (Integer[]) row.getArray("maxima").getArray();
        List<Long> cells = longs(row, "cells");
        List<Long> points = longs(row, "points");
        List<RegionWork.Task> tasks = new ArrayList<>();
        for (int at = 0; at < numbers.length; at++) {
            tasks.add(new RegionWork.Task(numbers[at], maxima[at], cells.get(at), points.get(at)));
        }
        return new RegionWork(
                work(row),
                row.getInt("schools"),
                Optional.ofNullable(row.getObject("maximum", Integer.class)),
                Optional.ofNullable(row.getObject("pass", Integer.class)),
                longs(row, "scores").stream().mapToLong(Long::longValue).toArray(),
                tasks);
    }

    static Work work(ResultSet row) throws SQLException {
        return new Work(
                new AcademicYear(row.getInt("year")), Procedure.of(row.getString("procedure")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<Long> longs(ResultSet row, String column) throws SQLException {
        return List.of((Long[]) row.getArray(column).getArray());
    }

    private static double[] doubles(Array array) throws SQLException {
        return Arrays.stream((Double[]) array.getArray())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
