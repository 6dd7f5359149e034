package de.reihum.web.profile.edit;

import de.reihum.profile.ProfileDraft;
import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileService.SaveProfile;
import de.reihum.profile.answers.ProfileData;

/** This year's profile while it is written; each step is saved on its own. */
class Writing {

    private final ProfileService profiles;
    private ProfileDraft draft;

    Writing(ProfileService profiles) {
        this.profiles = profiles;
        this.draft = profiles.draft();
    }

    void save(ProfileData wanted) {
        profiles.save(new SaveProfile(draft.version(), wanted));
        draft = profiles.draft();
    }

    ProfileData data() {
        return draft.data();
    }

    int year() {
        return draft.year();
    }

    /** The year whose answers stand in the form without having been saved for this one; 0 for none. */
    int from() {
        return draft.from();
    }

    boolean saved() {
        return draft.version() != null;
    }

    static String path(int step) {
        return "network/profile/edit/" + step;
    }
}
