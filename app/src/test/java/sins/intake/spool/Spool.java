package sins.intake.spool;

public record Spool(String folder) {}
