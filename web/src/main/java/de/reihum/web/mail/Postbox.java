package de.reihum.web.mail;

import de.reihum.settings.Faces;
import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where mails are handed over: to the mail server, or on a developer's machine without one into the local mail folder. */
@ApplicationScoped
public class Postbox {

    private Smtp smtp;
    private MailFolder folder;
    private Settings settings;
    private Faces faces;
    private OwnServer own;

    protected Postbox() {}

    @Inject
    public Postbox(Smtp smtp, MailFolder folder, Settings settings, Faces faces, OwnServer own) {
        this.smtp = smtp;
        this.folder = folder;
        this.settings = settings;
        this.faces = faces;
        this.own = own;
    }

    /** @throws MailFailed when it could not be handed over, or there is nowhere to hand it to */
    public void send(Mail wanted) {
        var face = faces.present();
        var mail = Letterhead.on(wanted, face);
        if (Letterhead.own(wanted, face) && own.sent(mail)) {
            return;
        }
        if (smtp.configured()) {
            smtp.send(mail);
        } else if (settings.development()) {
            folder.keep(mail);
        } else {
            throw new MailFailed("No mail server is set up (reihum.smtp.host)");
        }
    }
}
