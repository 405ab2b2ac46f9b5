package opora.access;

import java.time.Clock;
import java.util.OptionalLong;
import opora.access.store.SecondFactorStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a code is the second factor of a person. Each opens once. */
@Component
class CodeCheck {

    /** Wrong ones in a row after which codes of the telephone open nothing; a recovery code still does (NIST SP 800-63B-4, 3.2.2). */
    static final int MOST_WRONG = 100;

    private final SecondFactorStore factors;
    private final Passwords passwords;
    private final Clock clock;

    CodeCheck(SecondFactorStore factors, Passwords passwords, Clock clock) {
        this.factors = factors;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What a code turned out to be. */
    enum Answer {
        RIGHT,
        /** right, and one of those for a lost telephone */
        RECOVERY,
        WRONG
    }

    /** Of a person whose second factor is on. What was used or wrong stays so, whatever becomes of the deed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Answer judge(long person, String typed) {
        String plain = RecoveryCodes.plain(typed);
        if (RecoveryCodes.isOne(plain)) {
            return recovery(person, plain);
        }
        boolean right =
                factors.find(person)
                        .filter(kept -> kept.confirmed().isPresent() && kept.wrong() < MOST_WRONG)
                        .map(kept -> isOfNow(person, kept, plain))
                        .orElse(false);
        return right ? Answer.RIGHT : wrong(person);
    }

    /** Also of a secret that is not asked for yet: the first right code shows that the telephone has it. */
    boolean isOfNow(long person, SecondFactorStore.Kept kept, String plain) {
        OptionalLong step =
                Totp.step(Base32.bytes(kept.secret()), plain, clock.instant(), kept.lastStep());
        return step.isPresent() && factors.use(person, step.getAsLong());
    }

    private Answer recovery(long person, String plain) {
        String mark = RecoveryCodes.mark(plain);
        boolean right =
                factors.codeHash(person, mark)
                        .filter(hash -> passwords.matches(plain, hash))
                        .filter(_ -> factors.useCode(person, mark))
                        .isPresent();
        return right ? Answer.RECOVERY : wrong(person);
    }

    private Answer wrong(long person) {
        factors.noteWrong(person);
        return Answer.WRONG;
    }
}
