package de.reihum.tasks;

import de.reihum.accounts.PersonName;
import de.reihum.shared.EmailAddress;
import java.util.List;

/**
 * What the mail about late tasks needs.
 *
 * @param network the network's name
 * @param tasks the most urgent first
 * @param total how many there are, also those that are not listed
 */
public record LateTasks(String network, PersonName name, EmailAddress email, String language, List<TaskRow> tasks, long total) {}
