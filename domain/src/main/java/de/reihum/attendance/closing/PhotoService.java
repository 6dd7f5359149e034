package de.reihum.attendance.closing;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meetings;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps a few pictures of each meeting for the team. */
@ApplicationScoped
@Transactional
public class PhotoService {

    public static final int MOST = 12;

    private Photos photos;
    private Meetings meetings;
    private Ids ids;

    protected PhotoService() {}

    @Inject
    public PhotoService(Photos photos, Meetings meetings, Ids ids) {
        this.photos = photos;
        this.meetings = meetings;
        this.ids = ids;
    }

    /** @return the picture's id @throws RuleBroken when there are enough */
    @Requires(Permission.MEETINGS_WRITE)
    public long add(AddPhoto wanted) {
        wanted.check();
        var meeting = meetings.lock(wanted.meeting()).orElseThrow(NotFound::record);
        if (photos.rows(meeting.id()).size() >= MOST) {
            throw new RuleBroken("attendance.refusal.photos", MOST);
        }
        var photo = new Photo(ids.next(), meeting, wanted);
        photos.add(photo);
        return photo.id();
    }

    /** @return what brings it back */
    @Requires(Permission.MEETINGS_WRITE)
    public AddPhoto remove(long id) {
        var photo = load(id);
        photos.remove(photo);
        return new AddPhoto(photo.meeting().id(), photo.name(), photo.consent(), photo.picture());
    }

    @Requires(Permission.MEETINGS_READ)
    public List<PhotoRow> rows(long meeting) {
        return photos.rows(meeting);
    }

    @Requires(Permission.MEETINGS_READ)
    public byte[] picture(long id) {
        return load(id).picture();
    }

    private Photo load(long id) {
        return photos.find(id).orElseThrow(NotFound::record);
    }
}
