package de.reihum.web.mail;

import de.reihum.members.sources.Marks;
import de.reihum.shared.Ids;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The mails of a developer's machine, one file each in {@code reihum.data}/mail; they survive a restart. */
@ApplicationScoped
public class MailFolder {

    private Settings settings;
    private TenantContext tenant;
    private Ids ids;

    protected MailFolder() {}

    @Inject
    public MailFolder(Settings settings, TenantContext tenant, Ids ids) {
        this.settings = settings;
        this.tenant = tenant;
        this.ids = ids;
    }

    void keep(Mail mail) {
        try {
            var folder = Files.createDirectories(folder());
            var half = Files.createTempFile(folder, "mail", ".part");
            try (var out = Files.newOutputStream(half)) {
                var message = new MailMessage(Session.getInstance(new Properties()), mail, "reihum@localhost");
                message.setHeader(KeptMail.NETWORK, Integer.toString(tenant.entered() ? tenant.network() : KeptMail.NO_NETWORK));
                message.writeTo(out);
            }
            Files.move(half, folder.resolve(ids.next() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException failed) {
            throw new MailFailed("The mail could not be written to the local folder", failed);
        }
    }

    /** Newest first. */
    public List<KeptMail> newest(int limit) {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.map(MailFolder::id).filter(id -> id > 0).sorted(Comparator.reverseOrder()).limit(limit).map(this::find).flatMap(Optional::stream).toList();
        } catch (IOException failed) {
            throw new IllegalStateException("The local mail folder could not be read", failed);
        }
    }

    public Optional<KeptMail> find(long id) {
        var file = folder().resolve(id + ".eml");
        return Files.isRegularFile(file) ? Optional.of(KeptMail.read(id, file)) : Optional.empty();
    }

    /** Mails to the person or about her. */
    void forget(Marks marks) {
        for (var mail : newest(Integer.MAX_VALUE)) {
            if (marks.in(mail.to()) || marks.in(mail.subject()) || marks.in(mail.text())) {
                remove(mail.id());
            }
        }
    }

    /** Mails of the network, and those of the product that name it. */
    void forget(int network, String name) {
        newest(Integer.MAX_VALUE).stream().filter(mail -> mail.isOf(network) || mail.isOf(KeptMail.NO_NETWORK) && mail.names(name)).map(KeptMail::id).forEach(this::remove);
    }

    private void remove(long id) {
        try {
            Files.deleteIfExists(folder().resolve(id + ".eml"));
        } catch (IOException failed) {
            throw new IllegalStateException("The local mail " + id + " could not be removed", failed);
        }
    }

    private Path folder() {
        return settings.data().resolve("mail");
    }

    /** 0 when the file is no mail. */
    private static long id(Path file) {
        var name = file.getFileName().toString();
        return name.matches("\\d{1,19}\\.eml") ? Long.parseLong(name.substring(0, name.length() - 4)) : 0;
    }
}
