package de.reihum.web.shared;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;

/** The HTML page around every view. */
@StyleSheet("context://styles/reihum.css")
public class Shell implements AppShellConfigurator {}
