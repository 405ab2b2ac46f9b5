package opora.results.telling;

import static opora.statistics.SolvabilityZone.Level.BASE;
import static opora.statistics.SolvabilityZone.Level.RAISED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opora.results.Outcome.ItemSum;
import opora.results.analysis.Level;

/** Made-up analyses that together say everything the catalogue can say. */
final class Scenes {

    static final List<Scene> ALL = all();

    private Scenes() {}

    private static List<Scene> all() {
        List<Scene> scenes = new ArrayList<>();
        people(scenes);
        marks(scenes);
        scores(scenes);
        tasks(scenes);
        skills(scenes);
        groups(scenes);
        journal(scenes);
        years(scenes);
        parts(scenes);
        return List.copyOf(scenes);
    }

    private static void people(List<Scene> scenes) {
        for (int failed : new int[] {40, 14, 10, 2, 0}) {
            scenes.add(Scene.maths(own -> own.counted(40, failed)));
        }
        scenes.add(Scene.maths(own -> own.counted(7, 1)));
        scenes.add(Scene.maths(own -> own.shares(40, "12,5")));
        scenes.add(Scene.maths(own -> own.counted(40, 10).absent(5)));
        scenes.add(Scene.maths(own -> own.counted(60, 0).absent(17)));
        scenes.add(Scene.maths(own -> own.counted(40, 0).absent(0)));
        scenes.add(
                Scene.maths(own -> own.counted(90, 0).absent(17))
                        .beside(Level.REGION, all -> all.counted(900, 90).absent(1)));
        scenes.add(
                Scene.maths(own -> own.counted(20, 10))
                        .ofClass()
                        .beside(Level.SCHOOL, all -> all.counted(40, 12)));
        scenes.add(
                Scene.maths(own -> own.counted(20, 0))
                        .ofClass()
                        .beside(Level.SCHOOL, all -> all.counted(40, 12)));
        scenes.add(
                Scene.maths(own -> own.counted(20, 5))
                        .own(own -> own.shares(20, "7,1"))
                        .ofRegion());
    }

    private static Scene marks(int two, int three, int four, int five) {
        return Scene.maths(
                own -> own.counted(two + three + four + five, two).marks(two, three, four, five));
    }

    private static void marks(List<Scene> scenes) {
        scenes.add(
                marks(40, 20, 0, 0)
                        .beside(Level.PEERS, all -> all.marks(10, 40, 30, 20))
                        .beside(Level.REGION, all -> all.marks(10, 40, 30, 20)));
        scenes.add(
                marks(24, 36, 30, 10)
                        .beside(Level.PEERS, all -> all.marks(10, 40, 30, 20))
                        .beside(Level.MUNICIPALITY, all -> all.marks(20, 30, 30, 20))
                        .beside(Level.REGION, all -> all.marks(20, 30, 30, 20)));
        scenes.add(
                marks(24, 36, 30, 10)
                        .beside(Level.MUNICIPALITY, all -> all.marks(24, 36, 30, 10))
                        .beside(Level.COUNTRY, all -> all.marks(10, 40, 40, 10)));
        scenes.add(
                marks(24, 36, 30, 10)
                        .beside(Level.REGION, all -> all.marks(22, 38, 30, 10))
                        .beside(Level.COUNTRY, all -> all.marks(10, 40, 40, 10)));
        scenes.add(
                marks(24, 36, 30, 10)
                        .beside(Level.PEERS, all -> all.marks(24, 16, 40, 20))
                        .beside(Level.REGION, all -> all.marks(10, 50, 30, 10)));
        scenes.add(
                marks(24, 36, 30, 10)
                        .beside(Level.MUNICIPALITY, all -> all.marks(10, 40, 40, 10))
                        .beside(Level.REGION, all -> all.marks(24, 36, 30, 10)));
        scenes.add(marks(4, 36, 30, 30).beside(Level.PEERS, all -> all.marks(20, 20, 30, 30)));
        scenes.add(marks(4, 36, 30, 30).beside(Level.REGION, all -> all.marks(20, 40, 30, 10)));
        scenes.add(marks(4, 36, 30, 30).beside(Level.REGION, all -> all.marks(5, 35, 30, 30)));
        scenes.add(marks(15, 5, 10, 10));
        scenes.add(marks(2, 30, 4, 4));
    }

    private static int[] histogram(int maximum, int... pairs) {
        int[] histogram = new int[maximum + 1];
        for (int at = 0; at < pairs.length; at += 2) {
            histogram[pairs[at]] = pairs[at + 1];
        }
        return histogram;
    }

    private static Scene scored(int... pairs) {
        int[] histogram = histogram(20, pairs);
        int size = Arrays.stream(histogram).sum();
        int failed = IntStream.range(0, 7).map(score -> histogram[score]).sum();
        return Scene.maths(own -> own.counted(size, failed).scores(histogram));
    }

    private static Scene exam(int... pairs) {
        int[] histogram = histogram(100, pairs);
        int size = Arrays.stream(histogram).sum();
        return Scene.of("EGE-11-RU").own(own -> own.counted(size, 0).scores(histogram));
    }

    private static void scores(List<Scene> scenes) {
        scenes.add(scored(0, 5, 1, 5, 2, 5, 6, 2, 7, 12, 8, 11));
        scenes.add(scored(5, 5, 6, 6, 9, 10, 10, 10, 12, 9));
        scenes.add(scored(9, 10, 10, 4, 11, 5, 20, 21));
        scenes.add(scored(2, 10, 3, 20, 4, 10, 16, 10, 17, 20, 18, 10));
        scenes.add(scored(10, 10, 11, 20, 12, 10));
        scenes.add(scored(6, 1, 7, 21, 12, 40));
        scenes.add(
                scored(6, 1, 7, 21, 12, 40)
                        .beside(
                                Level.REGION,
                                all ->
                                        all.scores(
                                                histogram(
                                                        20, 3, 200, 6, 400, 7, 500, 12, 500, 17,
                                                        200))));
        scenes.add(
                scored(10, 10, 11, 20, 12, 10)
                        .beside(Level.REGION, all -> all.scores(histogram(20, 4, 90, 18, 110))));
        scenes.add(
                scored(3, 20, 18, 20)
                        .beside(Level.REGION, all -> all.scores(histogram(20, 9, 90, 12, 110))));
        scenes.add(
                scored(2, 20, 3, 20)
                        .beside(Level.REGION, all -> all.scores(histogram(20, 9, 90, 12, 110))));
        scenes.add(
                scored(18, 20, 19, 20)
                        .beside(Level.REGION, all -> all.scores(histogram(20, 9, 90, 12, 110))));
        scenes.add(
                exam(50, 30, 70, 10)
                        .beside(Level.REGION, all -> all.scores(histogram(100, 50, 50, 90, 50))));
        scenes.add(exam(50, 30, 70, 10));
        scenes.add(
                exam(70, 10, 90, 21)
                        .beside(Level.REGION, all -> all.scores(histogram(100, 50, 90, 90, 10))));
        scenes.add(exam(70, 20, 90, 1));
        scenes.add(Scene.maths(own -> own.counted(40, 0).scores(histogram(20, 12, 20))));
    }

    /** A task of one point of 40 participants, half of whom have «3», half «4». */
    static ItemSum task(String number, int solved) {
        return new ItemSum(
                number,
                1,
                new int[] {0, 0, 0, 20, 20, 0},
                new int[] {0, 0, 0, solved / 2, solved - solved / 2, 0});
    }

    private static Scene solved(int... solved) {
        return Scene.maths(own -> own.counted(40, 0).items(items(solved)));
    }

    private static ItemSum[] items(int... solved) {
        return IntStream.range(0, solved.length)
                .mapToObj(at -> task(String.valueOf(at + 1), solved[at]))
                .toArray(ItemSum[]::new);
    }

    private static void tasks(List<Scene> scenes) {
        scenes.add(solved(10, 20, 30));
        scenes.add(solved(0, 40, 20).reported(Level.COUNTRY, "1=90", "2=80", "3=50"));
        scenes.add(solved(20, 20, 20).reported(Level.COUNTRY, "1=50", "2=50", "3=50"));
        scenes.add(solved(15, 20, 20).reported(Level.COUNTRY, "1=48", "2=50", "3=50"));
        scenes.add(
                solved(30, 30, 20, 10, 10, 10)
                        .reported(Level.COUNTRY, "1=75", "2=75", "3=75", "4=75", "5=75", "6=75"));
        scenes.add(
                solved(10, 10, 20, 30, 30, 30)
                        .reported(Level.COUNTRY, "1=75", "2=75", "3=75", "4=75", "5=75", "6=75"));
        scenes.add(
                solved(10, 20, 20)
                        .reported(Level.REGION, "1=60", "2=50", "3=50")
                        .reported(Level.COUNTRY, "1=75", "2=50", "3=50"));
        for (Level level : List.of(Level.SCHOOL, Level.PEERS, Level.MUNICIPALITY, Level.REGION)) {
            scenes.add(beside(level, "1=50", "2=80", "3=20"));
        }
        scenes.add(
                solved(20, 20, 20)
                        .reported(Level.REGION, "1=50", "2=50", "3=50")
                        .reported(Level.COUNTRY, "1=50", "2=80", "3=50")
                        .drawn(Level.REGION));
    }

    private static Scene beside(Level level, String... values) {
        Scene scene = solved(20, 20, 20).reported(Level.COUNTRY, "1=50", "2=50", "3=50");
        return (level == Level.SCHOOL ? scene.ofClass() : scene).reported(level, values);
    }

    private static Scene described(int... solved) {
        return solved(solved)
                .skill("1", "Вычисления", "1.1", BASE)
                .skill("2", "Вычисления", "1.1", BASE)
                .skill("3", "Задачи", "2.3", RAISED)
                .skill("4", "Построения", "2.4", RAISED);
    }

    private static void skills(List<Scene> scenes) {
        scenes.add(
                described(10, 10, 20, 4).reported(Level.COUNTRY, "1=80", "2=80", "3=50", "4=10"));
        scenes.add(described(10, 10, 20, 20));
        scenes.add(described(23, 30, 20, 20));
        scenes.add(described(30, 30, 4, 4));
    }

    private static Scene prepared(int two, int three, int four, int five) {
        return Scene.maths(own ->
                own.counted(60, 15)
                        .items(
                                new ItemSum(
                                        "1",
                                        1,
                                        new int[] {0, 0, 15, 15, 15, 15},
                                        new int[] {0, 0, two, three, four, five})));
    }

    private static void groups(List<Scene> scenes) {
        scenes.add(prepared(10, 12, 13, 14));
        scenes.add(prepared(2, 9, 9, 15));
        scenes.add(prepared(3, 2, 5, 6));
    }

    private static Scene inJournal(int[]... pairs) {
        int size = Arrays.stream(pairs).flatMapToInt(Arrays::stream).sum();
        return Scene.maths(own -> own.counted(size, 0).journal(pairs));
    }

    private static void journal(List<Scene> scenes) {
        int[][] lower = {{2, 0, 0, 0}, {8, 10, 0, 0}, {1, 9, 10, 0}, {0, 0, 0, 0}};
        int[][] higher = {{2, 8, 1, 0}, {0, 10, 9, 0}, {0, 0, 10, 0}, {0, 0, 0, 0}};
        int[][] same = {{2, 0, 0, 0}, {1, 18, 0, 0}, {0, 0, 19, 0}, {0, 0, 0, 0}};
        scenes.add(inJournal(lower));
        scenes.add(inJournal(higher));
        scenes.add(inJournal(same));
        scenes.add(inJournal(lower).beside(Level.REGION, all -> all.journal(same)));
        scenes.add(inJournal(higher).beside(Level.REGION, all -> all.journal(same)));
    }

    private static Scene now(int failed) {
        return Scene.maths(own -> own.counted(40, failed));
    }

    private static void years(List<Scene> scenes) {
        scenes.add(
                now(16).year(2019, own -> own.counted(40, 14))
                        .year(2020, own -> own.counted(40, 13)));
        scenes.add(
                now(11).year(2019, own -> own.counted(40, 2))
                        .year(2020, own -> own.counted(40, 6)));
        scenes.add(
                now(12).year(2019, own -> own.counted(40, 11))
                        .year(2020, own -> own.counted(40, 11)));
        scenes.add(now(11).year(2020, own -> own.counted(40, 5)));
        scenes.add(now(5).year(2020, own -> own.counted(40, 12)));
        scenes.add(
                now(2).year(2019, own -> own.counted(40, 10))
                        .year(2020, own -> own.counted(40, 6)));
        scenes.add(now(2).year(2020, own -> own.counted(40, 10)));
        scenes.add(now(2).year(2020, own -> own.counted(90, 4)));
        scenes.add(marks(0, 30, 10, 0).year(2020, own -> own.counted(40, 0).marks(0, 10, 20, 10)));
        scenes.add(marks(0, 10, 20, 10).year(2020, own -> own.counted(40, 0).marks(0, 30, 10, 0)));
        scenes.add(now(14).grade(2020, "VPR-4-MA", own -> own.counted(40, 13)));
        scenes.add(now(10).grade(2020, "VPR-4-MA", own -> own.counted(40, 2)));
        scenes.add(now(2).grade(2020, "VPR-4-MA", own -> own.counted(40, 10)));
        scenes.add(now(20).low(2020, 20, 200, 5).low(2021, 40, 200, 5));
        scenes.add(now(2).low(2020, 80, 200, 5).low(2021, 50, 200, 5));
        scenes.add(now(14).low(2021, 70, 200, 5));
    }

    private static Scene classes(int failedOfA, int failedOfB) {
        return Scene.maths(own -> own.counted(50, failedOfA + failedOfB).items(items(20)))
                .part("5А", own -> own.counted(25, failedOfA).items(items(36)))
                .part("5Б", own -> own.counted(25, failedOfB).items(items(4)));
    }

    private static void parts(List<Scene> scenes) {
        scenes.add(classes(1, 16));
        scenes.add(classes(4, 10));
        scenes.add(classes(4, 4));
        Scene few = Scene.maths(own -> own.counted(85, 20)).ofMunicipality();
        few.part("А", own -> own.counted(20, 15));
        List.of("Б", "В", "Г").forEach(name -> few.part(name, own -> own.counted(20, 1)));
        few.part("Д", own -> own.counted(5, 2));
        scenes.add(few);
        Scene spread = Scene.maths(own -> own.counted(80, 16)).ofRegion();
        List.of("А", "Б", "В", "Г").forEach(name -> spread.part(name, own -> own.counted(20, 4)));
        scenes.add(spread);
    }
}
