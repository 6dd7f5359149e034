package de.reihum.web.mail;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A way to a mail server.
 *
 * @param security starttls, tls or none
 * @param user {@code null} when the server asks for none
 * @param from the address mails come from
 * @param pinned where to connect to, wherever the name leads by then; empty to follow the name
 */
public record Way(String host, String port, String security, String user, String password, String from, Optional<InetAddress> pinned) {}
