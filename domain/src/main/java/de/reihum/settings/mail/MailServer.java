package de.reihum.settings.mail;

import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** The mail server of one network. Saved only after a mail went through it; after three failures in a row mails go through the installation's. */
@Entity
@Table(name = "mail_server")
public class MailServer extends TenantEntity implements Named {

    static final int PATIENCE = 3;

    @Column(name = "host")
    private String host;

    @Column(name = "port")
    private int port;

    @Enumerated(EnumType.STRING)
    @Column(name = "security")
    private Security security;

    @Column(name = "user_name")
    private String user;

    @Column(name = "sender")
    private String from;

    @NotAudited
    @Column(name = "sealed_password")
    private String sealedPassword;

    @NotAudited
    @Column(name = "failures")
    private int failures;

    @NotAudited
    @Column(name = "problem")
    private String problem;

    protected MailServer() {}

    MailServer(long id, ServerData data, String sealedPassword) {
        super(id);
        this.sealedPassword = sealedPassword;
        host = data.host();
        port = data.port();
        security = data.security();
        user = data.user();
        from = data.from();
        problem = "";
    }

    void worked() {
        failures = 0;
        problem = "";
    }

    void failed(String why) {
        failures++;
        problem = why.length() > 250 ? why.substring(0, 250) : why;
    }

    public ServerDetails details() {
        return new ServerDetails(new ServerData(host, port, security, user, from), sealedPassword, failures >= PATIENCE, failures, problem == null ? "" : problem);
    }

    @Override
    public String auditName() {
        return host;
    }
}
