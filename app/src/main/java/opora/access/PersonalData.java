package opora.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page shows personal data of people: whoever opens it is written down, once per view. On a controller or on one of its methods. The value
 * says what was looked at, «Список людей».
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

    /** In Russian, nominative. */
    String value();

    /** The place in the address where the number of the one person stands whom the page shows, «id»; empty where it shows many. */
    String person() default "";
}
