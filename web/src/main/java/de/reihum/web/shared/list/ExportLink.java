package de.reihum.web.shared.list;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.reihum.audit.ExportNotes;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.util.function.Supplier;

/** Downloads a file that is written while it is asked for: nothing is kept in memory. */
public final class ExportLink<F> extends Anchor {

    /** @param filter what is wanted at the moment of the click */
    public ExportLink(Export<F> export, Supplier<F> filter) {
        super(new Download<>(export, filter), AttachmentType.DOWNLOAD, export.label());
    }

    public void into(SubMenu menu) {
        menu.addItem(this).addClassName("download");
    }

    private record Download<F>(Export<F> export, Supplier<F> filter) implements DownloadHandler {

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            if (!export.noted()) {
                CDI.current().select(ExportNotes.class).get().tookAlong(export.fileName());
            }
            event.setFileName(export.fileName());
            event.setContentType(export.contentType());
            export.writer().write(filter.get(), event.getOutputStream());
        }
    }
}
