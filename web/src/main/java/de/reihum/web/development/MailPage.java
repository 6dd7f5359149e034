package de.reihum.web.development;

import de.reihum.web.mail.KeptMail;
import de.reihum.web.mail.MailFolder;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mails of the local folder: {@code /dev/mail} lists them (optional {@code ?to=}), {@code /dev/mail/ID} shows one, {@code /dev/mail/ID/html} its HTML. */
@WebServlet({"/dev/mail", "/dev/mail/*"})
public class MailPage extends HttpServlet {

    private static final int SHOWN = 300;
    private static final Pattern ONE = Pattern.compile("/(\\d{1,19})(/html)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** A piece of a mail's text; {@code link} says whether it is an address to click. */
    public record Piece(String text, boolean link) {}

    @Inject
    private MailFolder folder;

    @Inject
    private Pages pages;

    @Inject
    private Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        var one = ONE.matcher(path);
        if (!settings.development()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals("/")) {
            list(request, response);
        } else {
            show(one.matches() ? folder.find(Long.parseLong(one.group(1))) : Optional.empty(), path.endsWith("/html"), request.getLocale(), response);
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var to = request.getParameter("to") == null ? "" : request.getParameter("to");
        var mails = folder.newest(SHOWN).stream().filter(mail -> mail.to().contains(to)).toList();
        pages.answer(response, HttpServletResponse.SC_OK, "development-mails", Messages.nearest(request.getLocale()), Map.of("mails", mails));
    }

    private void show(Optional<KeptMail> mail, boolean html, Locale language, HttpServletResponse response) throws IOException {
        if (mail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (html) {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'");
            response.getWriter().write(mail.get().html());
        } else {
            pages.answer(response, HttpServletResponse.SC_OK, "development-mail", language, Map.of("mail", mail.get(), "pieces", pieces(mail.get().text())));
        }
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(end, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            end = address.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
