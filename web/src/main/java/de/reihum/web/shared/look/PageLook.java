package de.reihum.web.shared.look;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import de.reihum.settings.Face;
import de.reihum.settings.Faces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every new browser tab the colour and the words of the network it works in. */
@ApplicationScoped
public class PageLook {

    private Faces faces;

    protected PageLook() {}

    @Inject
    public PageLook(Faces faces) {
        this.faces = faces;
    }

    public void listen(@Observes ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(opened -> ComponentUtil.setData(opened.getUI(), Face.class, faces.present()));
        starting.addIndexHtmlRequestListener(this::colour);
    }

    /** How the network of the page that is being built looks. */
    public static Face face() {
        var ui = UI.getCurrent();
        var face = ui == null ? null : ComponentUtil.getData(ui, Face.class);
        return face == null ? Face.PLAIN : face;
    }

    private void colour(IndexHtmlResponse page) {
        var face = faces.present();
        if (face.coloured()) {
            page.getDocument().head().appendElement("link").attr("rel", "stylesheet").attr("href", "/" + BrandStyle.address(face.colour()));
        }
    }
}
