package opora.access.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** «Яндекс Браузер, Windows»: what a browser says of itself, in words by which its owner knows it again. */
final class BrowserWords {

    private static final String UNKNOWN = "Неизвестный браузер";

    /** The first that is found counts: most call themselves also by the names of others. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("YaBrowser", "Яндекс Браузер");
        BROWSERS.put("Atom/", "Атом");
        BROWSERS.put("Edg/", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserWords() {}

    static String of(String header) {
        String browser = first(BROWSERS, header, UNKNOWN);
        String system = first(SYSTEMS, header, "");
        return system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String first(Map<String, String> words, String header, String otherwise) {
        return words.entrySet().stream()
                .filter(word -> header.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
