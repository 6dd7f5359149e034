package de.reihum.web.demo;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberService.CreateMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a network's members from {@code demo/<name>.csv}: a line with M for each member, followed by a line with C for each of its contacts. */
final class DemoList {

    private static final int MEMBER_CELLS = 13;
    private static final int CONTACT_CELLS = 12;

    private DemoList() {}

    static List<CreateMember> read(String name) {
        var members = new ArrayList<CreateMember>();
        for (var line : lines(name)) {
            if (line.startsWith("M;")) {
                members.add(new CreateMember(member(line.split(";", MEMBER_CELLS)), new ArrayList<>()));
            } else {
                members.get(members.size() - 1).contacts().add(contact(line.split(";", CONTACT_CELLS)));
            }
        }
        return members;
    }

    private static MemberData member(String[] cells) {
        return new MemberData(cells[1], Member.Kind.valueOf(cells[2]), Member.Status.valueOf(cells[3]), cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10],
                set(cells[11], tag -> tag), cells[12]);
    }

    private static ContactData contact(String[] cells) {
        return new ContactData(Contact.Salutation.valueOf(cells[1]), cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
                set(cells[8], Contact.Role::valueOf), cells[9], Contact.Consent.valueOf(cells[10]), cells[11]);
    }

    private static <V> Set<V> set(String cell, Function<String, V> value) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty()).map(value).collect(Collectors.toSet());
    }

    private static List<String> lines(String name) {
        try (var in = DemoList.class.getResourceAsStream("/demo/" + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
