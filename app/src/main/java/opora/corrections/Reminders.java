package opora.corrections;

/** Takes reminders to people. Whoever can carry them is a bean of it; every bean gets every reminder. */
public interface Reminders {

    void remind(Reminder reminder);
}
