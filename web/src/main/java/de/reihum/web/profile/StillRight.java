package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileService.ConfirmProfile;
import de.reihum.profile.ProfileState;
import de.reihum.web.shared.form.OneClick;
import de.reihum.web.shared.parts.Toast;

/** One click says that what was seen is still right. */
final class StillRight {

    private StillRight() {}

    static void confirm(ProfileService profiles, ProfileState seen, Runnable afterwards, Runnable again) {
        if (OneClick.run(() -> profiles.confirm(new ConfirmProfile(seen.latest(), seen.version())), again)) {
            afterwards.run();
            Toast.done(text("profile.confirm.done", formats().day(profiles.state().dueOn())));
        }
    }
}
