package de.reihum.web.mail;

/**
 * A way to a mail server.
 *
 * @param security starttls, tls or none
 * @param user {@code null} when the server asks for none
 * @param from the address mails come from
 */
public record Way(String host, String port, String security, String user, String password, String from) {}
