package de.reihum.web.exchange.vcard;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.exchange.ExportService;
import de.reihum.members.Contact;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFilter;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.members.MemberExports;
import de.reihum.web.members.contacts.ContactExports;
import de.reihum.web.shared.list.Export;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The contacts of the members that a list shows, as cards (vCard 4.0) for address books. */
@Dependent
public class CardFiles implements MemberExports, ContactExports {

    public static final String CONTENT_TYPE = "text/vcard;charset=UTF-8";

    private static final int CHUNK = 500;

    private final ExportService exports;
    private final Actor actor;

    @Inject
    public CardFiles(ExportService exports, Actor actor) {
        this.exports = exports;
        this.actor = actor;
    }

    @Override
    public List<Export<MemberFilter>> all() {
        return actor.may(Permission.EXCHANGE_EXPORT)
                ? List.of(new Export<>(text("exchange.export.cards"), text("exchange.export.cards.file") + ".vcf", CONTENT_TYPE, this::write)) : List.of();
    }

    @Override
    public List<Export<ContactDetails>> of(ContactDetails contact) {
        return actor.may(Permission.EXCHANGE_EXPORT)
                ? List.of(new Export<>(text("exchange.export.card"), contact.name() + ".vcf", CONTENT_TYPE, this::write)) : List.of();
    }

    private void write(ContactDetails contact, OutputStream out) throws IOException {
        try (var cards = new VCardWriter(new Unclosed(out), VCardVersion.V4_0)) {
            cards.setAddProdId(false);
            for (var member : exports.members(List.of(contact.member()))) {
                cards.write(card(member, contact));
            }
        }
    }

    private void write(MemberFilter filter, OutputStream out) throws IOException {
        try (var cards = new VCardWriter(new Unclosed(out), VCardVersion.V4_0)) {
            cards.setAddProdId(false);
            var ids = exports.ids(filter);
            for (int from = 0; from < ids.size(); from += CHUNK) {
                for (var member : exports.members(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
                    for (var contact : member.contacts()) {
                        if (!contact.archived()) {
                            cards.write(card(member, contact));
                        }
                    }
                }
            }
        }
    }

    static VCard card(MemberDetails member, ContactDetails contact) {
        var data = contact.data();
        var card = new VCard(VCardVersion.V4_0);
        card.setFormattedName(contact.name());
        var name = new StructuredName();
        name.setFamily(data.lastName());
        name.setGiven(data.firstName());
        if (!data.title().isEmpty()) {
            name.getPrefixes().add(data.title());
        }
        card.setStructuredName(name);
        card.setOrganization(member.data().name());
        if (!data.position().isEmpty()) {
            card.addTitle(data.position());
        }
        if (!data.email().isEmpty()) {
            card.addEmail(data.email());
        }
        if (!data.phone().isEmpty()) {
            card.addTelephoneNumber(data.phone());
        }
        if (data.salutation() != Contact.Salutation.NONE) {
            card.setGender(data.salutation() == Contact.Salutation.MS ? ezvcard.property.Gender.female() : ezvcard.property.Gender.male());
        }
        if (!member.data().town().isEmpty()) {
            card.addAddress(address(member));
        }
        if (!member.data().website().isEmpty()) {
            card.addUrl(member.data().website());
        }
        return card;
    }

    private static Address address(MemberDetails member) {
        var place = new Address();
        place.setStreetAddress(member.data().street());
        place.setPostalCode(member.data().postcode());
        place.setLocality(member.data().town());
        place.getTypes().add(AddressType.WORK);
        return place;
    }
}
