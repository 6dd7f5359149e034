package de.reihum.web.members.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Brings phone numbers into one form. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "DE";

    private PhoneNumbers() {}

    /** {@code +49 7141 187015}; what cannot be read as a number stays as it was written. */
    public static String tidy(String written) {
        if (written == null || written.isBlank()) {
            return "";
        }
        try {
            var number = NUMBERS.parse(written, HOME);
            return NUMBERS.isPossibleNumber(number) && !written.contains("E+") ? NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL) : written.strip();
        } catch (NumberParseException unreadable) {
            return written.strip();
        }
    }

    /** Whether a telephone could dial it. */
    public static boolean readable(String written) {
        return tidy(written).startsWith("+");
    }
}
