package de.reihum.web.mail;

/** The mail server knows that there is no such address, or takes nothing for it, and will not change its mind: trying again does not help. */
public class MailRefused extends MailFailed {

    public MailRefused(String answer, Throwable cause) {
        super(answer, cause);
    }
}
