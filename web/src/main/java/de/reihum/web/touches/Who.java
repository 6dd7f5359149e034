package de.reihum.web.touches;

/**
 * Somebody a contact can be with: a member, or a person there.
 *
 * @param contact 0 for the member as a whole
 * @param name as it is shown
 * @param explanation what tells it from others of the same name
 */
public record Who(long member, long contact, String name, String explanation) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Who who && who.member == member && who.contact == contact;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(member * 31 + contact);
    }
}
