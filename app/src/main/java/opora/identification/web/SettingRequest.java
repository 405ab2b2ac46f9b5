package opora.identification.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.identification.Method;
import opora.identification.scenario.Setting;
import org.springframework.util.MultiValueMap;

/**
 * One of the two settings of the simulator, as it stands in the address.
 *
 * @param pooled how many years are added up
 */
record SettingRequest(MethodRequest parts, String pooled) {

    static SettingRequest of(Method method) {
        return new SettingRequest(MethodRequest.of(method), "1");
    }

    /** {@code prefix} of its fields; empty where the address says nothing of it. */
    static Optional<SettingRequest> of(MultiValueMap<String, String> address, String prefix) {
        return address.keySet().stream().anyMatch(name -> name.startsWith(prefix))
                ? Optional.of(read(address, prefix))
                : Optional.empty();
    }

    private static SettingRequest read(MultiValueMap<String, String> address, String prefix) {
        return new SettingRequest(
                new MethodRequest(
                        address.getFirst(prefix + "threshold"),
                        address.getFirst(prefix + "equality"),
                        address.getFirst(prefix + "participants"),
                        address.getFirst(prefix + "lowProcedures"),
                        address.getFirst(prefix + "clauseB"),
                        all(address, prefix + "procedures"),
                        address.getFirst(prefix + "egeMaths"),
                        address.getFirst(prefix + "attempt"),
                        all(address, prefix + "kinds")),
                Objects.requireNonNullElse(address.getFirst(prefix + "pooled"), "1"));
    }

    private static List<String> all(MultiValueMap<String, String> address, String name) {
        return Objects.requireNonNullElse(address.get(name), List.of());
    }

    /** Empty where something has to be corrected, which is put into {@code mistakes}. */
    Optional<Setting> read(Map<String, String> mistakes) {
        Optional<Method> method = parts.read(mistakes);
        if (!pooled.matches("[1-" + Setting.MOST_POOLED + "]")) {
            mistakes.put(
                    "pooled", "Сколько лет складывать: нужно число от 1 до " + Setting.MOST_POOLED);
            return Optional.empty();
        }
        return method.map(one -> new Setting(one, Integer.parseInt(pooled)));
    }
}
