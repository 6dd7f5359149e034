package de.reihum.web.mail;

/** The mail was not handed over; the effect that wanted it stays and is tried again. */
public class MailFailed extends RuntimeException {

    public MailFailed(String reason, Throwable cause) {
        super(reason, cause);
    }

    public MailFailed(String reason) {
        super(reason);
    }
}
