package de.reihum.web.shared.look;

import de.reihum.accounts.Actor;
import de.reihum.accounts.TenantRunner;
import de.reihum.settings.look.LogoService;
import de.reihum.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Colours and logos, for pages of strangers and mails. An address of a logo names its network and is good for that one alone; what lies there
 * never changes.
 */
@WebServlet("/brand/*")
public class BrandPage extends HttpServlet {

    private static final Pattern LOGO = Pattern.compile("/logo/(\\d{1,9})-(\\d{1,19})\\.png");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private TenantRunner runner;

    @Inject
    private LogoService logos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var logo = LOGO.matcher(path);
        if (logo.matches()) {
            picture(response, Integer.parseInt(logo.group(1)), logo.group(2));
            return;
        }
        var sheet = BrandStyle.at(path);
        if (sheet == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(response, "text/css;charset=UTF-8", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private void picture(HttpServletResponse response, int network, String id) throws IOException {
        try {
            answer(response, "image/png", runner.call(network, Actor.Identity.visitor(), () -> logos.picture(Long.parseLong(id))));
        } catch (NotFound | NumberFormatException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Mail programs in a browser show the logo on pages of their own. */
    private static void answer(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
