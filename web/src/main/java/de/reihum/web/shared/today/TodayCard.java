package de.reihum.web.shared.today;

import com.vaadin.flow.component.Component;

/**
 * One card on the page "Heute".
 *
 * @param urgency the higher the further up; 100 for what is due today, 50 for this week, 0 for what is good to know
 * @param waiting how many things in it wait for the person at the screen
 */
public record TodayCard(Place place, int urgency, int waiting, Component content) {

    /** HERO is the next thing; of several the most urgent one is shown. MAIN is for what to do, SIDE for figures and results. */
    public enum Place { HERO, MAIN, SIDE }
}
