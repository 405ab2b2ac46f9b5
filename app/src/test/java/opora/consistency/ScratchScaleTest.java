package opora.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opora.consistency.checking.Checking;
import opora.intake.*;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "opora.trial=scale")
@OnTestDatabase
class ScratchScaleTest {
    @Autowired ApplicationContext house;

    static final int SCHOOLS = 1000;

    @Test
    void scale() throws Exception {
        StringBuilder register = new StringBuilder("код ОО;наименование;муниципалитет\n");
        for (int s = 0; s < SCHOOLS; s++) {
            register.append("%d;Школа %d;Район %d\n".formatted(200000 + s, s, s % 40));
        }
        accept(Loading.file("реестр.csv", register.toString()));
        StringBuilder classes = new StringBuilder("год;код ОО;класс;обучающихся\n");
        for (int y = 2025; y <= 2027; y++)
            for (int s = 0; s < SCHOOLS; s++)
                for (int g = 1; g <= 11; g++)
                    for (String l : List.of("А", "Б"))
                        classes.append("%d;%d;%d%s;%d\n".formatted(y, 200000 + s, g, l, 24));
        accept(Loading.file("классы.csv", classes.toString()));
        Random random = new Random(7);
        for (int year = 2025; year <= 2026; year++) {
            List<Upload> people = new ArrayList<>();
            List<Upload> reports = new ArrayList<>();
            for (int grade = 4; grade <= 8; grade++) {
                for (String subject : List.of("RU", "MA")) {
                    StringBuilder rows =
                            new StringBuilder(
                                    "год;процедура;код ОО;класс;код участника;отметка по журналу;отметка;балл");
                    StringBuilder tasks =
                            new StringBuilder(
                                    "Выполнение заданий\nВПР %d %s %d класс\nГруппы участников;Кол-во участников"
                                            .formatted(
                                                    year,
                                                    subject.equals("RU")
                                                            ? "Русский язык"
                                                            : "Математика",
                                                    grade));
                    StringBuilder max = new StringBuilder("\nМакс балл;");
                    for (int t = 1; t <= 15; t++) {
                        rows.append(";" + t + "/2");
                        tasks.append(";" + t);
                        max.append(";2");
                    }
                    rows.append("\n");
                    tasks.append(max).append("\n");
                    for (int s = 0; s < SCHOOLS; s++) {
                        int[] sums = new int[15];
                        for (int p = 0; p < 48; p++) {
                            StringBuilder cells = new StringBuilder();
                            int score = 0;
                            for (int t = 0; t < 15; t++) {
                                int v = random.nextInt(3);
                                score += v;
                                sums[t] += v;
                                cells.append(";" + v);
                            }
                            int mark = Math.min(5, 2 + score / 8);
                            rows.append(
                                    year
                                            + ";VPR-"
                                            + grade
                                            + "-"
                                            + subject
                                            + ";"
                                            + (200000 + s)
                                            + ";"
                                            + grade
                                            + (p % 2 == 0 ? "А" : "Б")
                                            + ";"
                                            + p
                                            + ";4;"
                                            + mark
                                            + ";"
                                            + score
                                            + cells
                                            + "\n");
                        }
                        tasks.append("Школа %d(%d);48".formatted(s, 200000 + s));
                        for (int sum : sums)
                            tasks.append(
                                    ";" + "%.2f".formatted(100.0 * sum / 96).replace('.', ','));
                        tasks.append("\n");
                    }
                    people.add(
                            Loading.file("у%d%s.csv".formatted(grade, subject), rows.toString()));
                    reports.add(
                            Loading.file("р%d%s.csv".formatted(grade, subject), tasks.toString()));
                }
            }
            accept(people.toArray(Upload[]::new));
            accept(reports.toArray(Upload[]::new));
        }
        Checking checking = house.getBean(Checking.class);
        for (int round = 0; round < 3; round++) {
            long all = 0;
            for (String kind : checking.kinds()) {
                long things =
                        house.getBeansOfType(Observations.class).values().stream()
                                .filter(o -> o.about().equals(kind))
                                .mapToLong(o -> 0)
                                .count();
                long before = System.nanoTime();
                checking.check(kind);
                long ms = (System.nanoTime() - before) / 1_000_000;
                all += ms;
                System.out.println("SCALE " + round + " " + kind + " " + ms + " ms");
            }
            System.out.println("SCALE " + round + " all " + all + " ms");
        }
        house.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(
                        "select rule, state, count(*) as n from consistency.task group by 1, 2 order by 1, 2")
                .query((row, at) -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3))
                .list()
                .forEach(l -> System.out.println("SCALE task " + l));
        house.getBeansOfType(Observations.class)
                .values()
                .forEach(o ->
                        System.out.println(
                                "SCALE things "
                                        + o.about()
                                        + " "
                                        + o.observe(new TerritoryScope.WholeRegion()).size()));
    }

    private void accept(Upload... files) {
        Batches batches = house.getBean(Batches.class);
        long before = System.nanoTime();
        Received taken = batches.receive(List.of(files), Loading.OPERATOR);
        if (!(taken instanceof Received.Taken(long batch))) throw new AssertionError(taken);
        batches.readNow(batch);
        var checked = batches.check(batch).orElseThrow();
        Acceptance a = batches.accept(batch, checked.token(), Loading.OPERATOR);
        System.out.println(
                "SCALE accepted "
                        + a.getClass().getSimpleName()
                        + " "
                        + (System.nanoTime() - before) / 1_000_000
                        + " ms "
                        + checked.files().getFirst().findings().stream().limit(2).toList());
    }
}
