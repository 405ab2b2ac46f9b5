package opora.overview.home;

import org.springframework.stereotype.Component;

/** The parts of home, each of which asks its own rooms. */
@Component
record HomeParts(
        AllWaits waits, OtherHats hats, SchoolsAtHome schools, Newspaper news, Calm calm) {}
