package sins.territory.util;

record Strings() {}
