package opora.access;

import java.util.Optional;
import opora.access.store.PeopleStore;
import opora.access.store.RegionAccountStore;
import opora.access.store.RegionAccountStore.Claim;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who come by an account of the region (OpenID Connect). Whoever was not invited stays outside: nobody is let in by it. */
@Component
public class RegionAccounts {

    private final PeopleStore people;
    private final RegionAccountStore accounts;
    private final DemoMode demo;
    private final SignIns signIns;
    private final Admittance admittance;

    RegionAccounts(
            PeopleStore people,
            RegionAccountStore accounts,
            DemoMode demo,
            SignIns signIns,
            Admittance admittance) {
        this.people = people;
        this.accounts = accounts;
        this.demo = demo;
        this.signIns = signIns;
        this.admittance = admittance;
    }

    /** What the provider has made sure of. */
    public enum Proof {
        ONE_FACTOR,
        /** the claim {@code amr} holds {@code mfa} */
        SEVERAL_FACTORS
    }

    /** @param issuer the provider; @param subject what it calls the account, never given to another */
    public record Account(String issuer, String subject) {}

    /**
     * The first account by which somebody comes stays theirs until they get a new link. Where the person has a second factor here, an account
     * becomes theirs with the code only, whatever the provider made sure of: it may have given the address to somebody else.
     *
     * @param email one that the provider says it has verified
     */
    @Transactional
    public SignIn come(Account account, String email, Proof proof) {
        Optional<Person> known =
                people.findByEmail(Throttle.account(email)).map(PeopleStore.Kept::person);
        return known.map(person -> judge(person, account, proof)).orElseGet(SignIn.Wrong::new);
    }

    private SignIn judge(Person person, Account account, Proof proof) {
        if (!demo.lets(person)) {
            return new SignIn.DemoOnly();
        }
        if (person.standing() != Person.Standing.OPEN) {
            admittance.refused(person);
            return new SignIn.Closed();
        }
        Claim claim = accounts.claim(person.id(), account.issuer(), account.subject());
        if (claim == Claim.TAKEN) {
            admittance.refused(person);
            return new SignIn.Wrong();
        }
        if (signIns.isDoubled(person) && (proof == Proof.ONE_FACTOR || claim == Claim.FREE)) {
            return new SignIn.CodeAsked(person);
        }
        return keep(person, account)
                ? admittance.welcome(person, "учётная запись области")
                : new SignIn.Wrong();
    }

    /** The account is the person's from now on, the code of the second factor being right. False when it, or the person, has got another one since. */
    @Transactional
    public boolean keep(Person person, Account account) {
        boolean kept = accounts.keep(person.id(), account.issuer(), account.subject());
        if (!kept) {
            admittance.refused(person);
        }
        return kept;
    }
}
