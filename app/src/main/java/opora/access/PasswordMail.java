package opora.access;

/** Whether a link for a new password can be sent by mail: a bean of the room that sends mail; where there is none, it cannot. */
public interface PasswordMail {
    boolean isOn();
}
