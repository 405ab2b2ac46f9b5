package opora.upkeep;

/** Under whom one enters the database. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
