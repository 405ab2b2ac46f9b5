package opora.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import opora.access.store.SecondFactorStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a person turns the own second factor on and off. Fields: password, code. */
@Component
public class OwnSecondFactor {

    /** 160 bits, as RFC 4226 recommends. */
    private static final int LETTERS = 32;

    private static final Map<String, String> WRONG_CODE =
            Map.of(
                    "code",
                    "Код не подошёл. Он действует полминуты и один раз; проверьте, что время на телефоне точное");

    private final SecondFactorStore factors;
    private final CodeCheck check;
    private final OwnProof proof;
    private final Deeds deeds;
    private final Clock clock;

    OwnSecondFactor(
            SecondFactorStore factors, CodeCheck check, OwnProof proof, Deeds deeds, Clock clock) {
        this.factors = factors;
        this.check = check;
        this.proof = proof;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Nobody of the demo has one: anybody could lock out everybody. @throws NotVisible for a person of the demo */
    public SecondFactor get(Viewer viewer) {
        proof.person(viewer);
        return factors.find(viewer.id())
                .map(kept -> state(viewer, kept))
                .orElseGet(SecondFactor.Off::new);
    }

    private static SecondFactor state(Viewer viewer, SecondFactorStore.Kept kept) {
        return kept.confirmed()
                .<SecondFactor>map(since -> new SecondFactor.On(since, kept.codes()))
                .orElseGet(() ->
                        new SecondFactor.Begun(
                                kept.secret().replaceAll("(.{4})(?=.)", "$1 "),
                                uri(viewer.email(), kept.secret())));
    }

    private static String uri(String email, String secret) {
        String account = URLEncoder.encode("Опора:" + email, StandardCharsets.UTF_8);
        String issuer = URLEncoder.encode("Опора", StandardCharsets.UTF_8);
        return "otpauth://totp/%s?secret=%s&issuer=%s".formatted(account, secret, issuer);
    }

    /** Makes a secret, which is not asked for until it is confirmed. {@code address}: the network address of the browser. */
    public SecondFactor.Change begin(Viewer viewer, String password, String address) {
        Map<String, String> mistakes = proof.mistakes(viewer, password, address);
        if (!mistakes.isEmpty()) {
            return new SecondFactor.Change.Refused(mistakes);
        }
        factors.begin(viewer.id(), Base32.random(LETTERS));
        return new SecondFactor.Change.Done();
    }

    /** The telephone has the secret: from now on a code is asked for. */
    @Transactional
    public SecondFactor.Change confirm(Viewer viewer, String code) {
        Person person = proof.person(viewer);
        boolean right =
                factors.find(viewer.id())
                        .filter(kept -> kept.confirmed().isEmpty())
                        .filter(kept -> check.isOfNow(viewer.id(), kept, RecoveryCodes.plain(code)))
                        .isPresent();
        if (!right) {
            return new SecondFactor.Change.Refused(WRONG_CODE);
        }
        factors.confirm(viewer.id(), clock.instant());
        deeds.tell("access.second_factor_on", "Второй шаг входа включён", person);
        return codes(viewer);
    }

    /** Ten other codes for a lost telephone; those before open nothing any more. */
    @Transactional
    public SecondFactor.Change renew(Viewer viewer, String password, String code, String address) {
        Map<String, String> mistakes = proven(viewer, password, code, address);
        if (!mistakes.isEmpty()) {
            return new SecondFactor.Change.Refused(mistakes);
        }
        deeds.tell("access.recovery_codes_renewed", "Запасные коды заменены", proof.person(viewer));
        return codes(viewer);
    }

    @Transactional
    public SecondFactor.Change remove(Viewer viewer, String password, String code, String address) {
        Map<String, String> mistakes = proven(viewer, password, code, address);
        if (!mistakes.isEmpty()) {
            return new SecondFactor.Change.Refused(mistakes);
        }
        factors.drop(viewer.id());
        deeds.tell("access.second_factor_off", "Второй шаг входа выключен", proof.person(viewer));
        return new SecondFactor.Change.Done();
    }

    private Map<String, String> proven(
            Viewer viewer, String password, String code, String address) {
        Map<String, String> mistakes = proof.mistakes(viewer, password, address);
        if (!mistakes.isEmpty()) {
            return mistakes;
        }
        return check.judge(viewer.id(), code) == CodeCheck.Answer.WRONG ? WRONG_CODE : Map.of();
    }

    private SecondFactor.Change codes(Viewer viewer) {
        RecoveryCodes fresh = RecoveryCodes.fresh();
        factors.replaceCodes(viewer.id(), fresh.hashed(proof::hash));
        return new SecondFactor.Change.Codes(fresh.shown());
    }
}
