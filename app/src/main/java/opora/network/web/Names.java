package opora.network.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.access.People;
import opora.access.Person;
import org.springframework.stereotype.Component;

/** The names of those who wrote something; whoever was erased is a number. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    Map<Long, String> of(Stream<Long> numbers) {
        return numbers.distinct().collect(Collectors.toMap(number -> number, this::of));
    }

    String of(long number) {
        return people.find(number)
                .filter(person -> !person.isErased())
                .map(Person::name)
                .orElse("номер " + number);
    }
}
