package org.forumkit.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the schema of schedule.xml says against a file. */
final class XmlForm {
    private static final Schema SCHEMA = schema();

    private XmlForm() {}

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(XmlForm.class.getResource("schedule.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> faults(byte[] file) throws IOException {
        List<String> faults = new ArrayList<>();
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException e) {
                        error(e);
                    }

                    @Override
                    public void error(SAXParseException e) {
                        faults.add(e.getLineNumber() + ": " + e.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException e) {
                        error(e);
                    }
                });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
        } catch (SAXException e) {
            faults.add(e.getMessage());
        }
        return faults;
    }
}
