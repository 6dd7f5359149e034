package de.reihum.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The options a domain wants its Java to be started with, read from its domain.xml. Starting Java ourselves saves a second Java
 * for asadmin at every start and keeps the process ours.
 */
record JvmOptions(List<String> values) {
    private static final Pattern FOR_VERSIONS = Pattern.compile("\\[(\\d*)\\|(\\d*)\\](.*)");
    /** The remote shell is a door nobody needs; heap and generations are ours to set. */
    private static final Pattern UNWANTED = Pattern.compile("-Xmx.*|-XX:NewRatio.*|-Dosgi\\.shell.*|-Dgosh.*|-Dorg\\.glassfish\\.additionalOSGiBundlesToStart.*");

    static JvmOptions of(Path domain, Path software) throws IOException {
        List<String> values = new ArrayList<>();
        NodeList options = options(domain.resolve("config/domain.xml"));
        for (int i = 0; i < options.getLength(); i++) {
            String option = forThisJava(options.item(i).getTextContent().strip());
            if (!option.isEmpty() && !UNWANTED.matcher(option).matches()) {
                values.add(option.replace("${com.sun.aas.instanceRoot}", domain.toString()).replace("${com.sun.aas.installRoot}", software.toString()));
            }
        }
        return new JvmOptions(values);
    }

    /** The option without its range of Java versions, or nothing when it is for other versions or another vendor. */
    static String forThisJava(String option) {
        if (!option.startsWith("[")) {
            return option;
        }
        Matcher range = FOR_VERSIONS.matcher(option);
        if (!range.matches()) {
            return "";
        }
        int java = Runtime.version().feature();
        boolean fits = java >= number(range.group(1), 0) && java <= number(range.group(2), Integer.MAX_VALUE);
        return fits ? range.group(3) : "";
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    private static NodeList options(Path domainXml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            XPath path = XPathFactory.newDefaultInstance().newXPath();
            return (NodeList) path.evaluate("/domain/configs/config[@name='server-config']/java-config/jvm-options",
                    factory.newDocumentBuilder().parse(domainXml.toFile()), XPathConstants.NODESET);
        } catch (ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new IOException("The application server's settings in " + domainXml + " cannot be read", e);
        }
    }
}
