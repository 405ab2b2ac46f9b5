package opora.upkeep.sample.exam;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;
import opora.upkeep.sample.region.Story;

/** Lets the region write one procedure, school by school. Every call gives the same papers; nothing is kept. */
public final class Examination {

    /** In an inflated school a task's difficulty hardly matters: hard ones are done better than elsewhere, easy ones worse. */
    private static final double FLATTENED = 0.25;

    private final SampleRegion region;
    private final Sitting sitting;
    private final Paper paper;
    private final Cohorts cohorts;
    private final Levels levels;

    public Examination(SampleRegion region, Sitting sitting) {
        this.region = region;
        this.sitting = sitting;
        this.paper = Papers.of(sitting);
        this.cohorts = new Cohorts(region);
        this.levels = new Levels(region, sitting);
    }

    public Paper paper() {
        return paper;
    }

    public Sitting sitting() {
        return sitting;
    }

    /** In the order of the region's schools; schools where nobody took part are left out. */
    public void eachSchool(Consumer<SchoolPapers> taker) {
        List<SampleSchool> schools = region.schools();
        int[] sizes = schools.stream().mapToInt(school -> cohorts.size(school, sitting)).toArray();
        Hall hall = hall(sizes);
        for (int index = 0; index < sizes.length; index++) {
            SchoolPapers written = write(schools.get(index), sizes[index], hall);
            if (written.participants() > 0) {
                taker.accept(written);
            }
        }
    }

    /** What is the same for all who write: chances by ability and how hard the paper is for the region. */
    private record Hall(Chances usual, Chances flat, double harder) {}

    private Hall hall(int[] sizes) {
        double[] profile = Difficulty.profile(paper);
        double[] flat = Arrays.stream(profile).map(task -> task * FLATTENED).toArray();
        Chances usual = Chances.of(paper, profile);
        Difficulty.Population population = levels.population(region.schools(), sizes);
        double harder = Difficulty.harder(usual, paper, sitting, population);
        return new Hall(usual, Chances.of(paper, flat), harder);
    }

    private SchoolPapers write(SampleSchool school, int size, Hall hall) {
        int classes = cohorts.classes(size);
        double[] abilities = new double[classes];
        double level = levels.of(school) - hall.harder();
        for (int group = 1; group <= classes; group++) {
            abilities[group - 1] = level + levels.ofClass(school, group);
        }
        Chances chances = isInflated(school) ? hall.flat() : hall.usual();
        Desk desk = new Desk(region.seed(), sitting, paper, chances, school);
        return new SchoolPapers(school, sitting, classes, desk.write(size, abilities));
    }

    private boolean isInflated(SampleSchool school) {
        return sitting.procedure().isVpr() && school.hidden().story() == Story.INFLATED;
    }
}
