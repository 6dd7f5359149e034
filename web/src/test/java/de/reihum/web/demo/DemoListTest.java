package de.reihum.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.MemberFixtures;
import org.junit.jupiter.api.Test;

class DemoListTest {

    @Test
    void two_networks_of_different_size_are_there_before_three_members_come_in_by_a_list() {
        assertThat(DemoList.read("neckar-enz")).hasSize(37);
        assertThat(DemoList.read("uckermark")).hasSize(12);
    }

    @Test
    void every_member_can_be_entered() {
        for (var network : DemoNetwork.ALL) {
            for (var command : DemoList.read(network.list())) {
                var member = MemberFixtures.member(command.data());
                command.contacts().forEach(contact -> MemberFixtures.contact(member, contact));
                assertThat(member.contacts()).hasSameSizeAs(command.contacts());
            }
        }
    }

    @Test
    void no_address_can_belong_to_anybody() {
        assertThat(DemoNetwork.ALL.stream().flatMap(network -> DemoList.read(network.list()).stream()).flatMap(member -> member.contacts().stream())
                .map(contact -> contact.email())).allMatch(email -> email.isEmpty() || email.endsWith(".example"));
    }
}
