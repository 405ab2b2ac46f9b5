package sins.intake;

public record Batch(long id) {}
