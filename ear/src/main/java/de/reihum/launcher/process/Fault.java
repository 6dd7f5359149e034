package de.reihum.launcher.process;

/** Something the person at the keyboard can understand and mend: its message is one line, without a stack trace. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Fault(String message) {
        super(message);
    }

    public Fault(String message, Throwable cause) {
        super(message, cause);
    }
}
