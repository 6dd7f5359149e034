package de.reihum.ear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * For tests inside the server: the shipped EAR with test classes added to its one WAR. The access filter is taken off, because it
 * would ask Arquillian for a login; a test enters network and identity by the tenant runner, as jobs do. It takes the shipped EAR's place on the
 * server, so such a test class is {@code @Isolated}; then it may move the clock as well.
 */
public final class TestableEar {
    private static final String WEB = "/web.war";
    private static final String WEB_XML = "/WEB-INF/web.xml";
    private static final String ACCESS_FILTER = "(?s)<filter-mapping>\\s*<filter-name>access</filter-name>.*?</filter-mapping>";

    private TestableEar() {}

    public static EnterpriseArchive with(Class<?>... testClasses) {
        ShippedEar.withdraw();
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ShippedEar.FILE.toFile());
        WebArchive web = ear.getAsType(WebArchive.class, WEB).addClasses(testClasses);
        String openDoor = text(web).replaceAll(ACCESS_FILTER, "");
        web.delete(WEB_XML);
        web.setWebXML(new StringAsset(openDoor));
        ear.delete(WEB);
        return ear.addAsModule(Testable.archiveToTest(web));
    }

    private static String text(WebArchive web) {
        try (InputStream xml = web.get(WEB_XML).getAsset().openStream()) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
