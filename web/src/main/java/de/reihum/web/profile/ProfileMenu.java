package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.menubar.MenuBar;
import de.reihum.profile.ProfileState;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import java.util.List;

/** The profile of all years as a file. */
class ProfileMenu extends MenuBar {

    ProfileMenu(ProfileState state, List<Export<ProfileState>> files) {
        var menu = Actions.more(this, text("profile.file"));
        files.forEach(file -> new ExportLink<>(file, () -> state).into(menu));
        setVisible(!files.isEmpty());
    }
}
