package fr.lpi.document.pdf;

import fr.lpi.config.Fuseau;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;

/// What stands in for the clock and for chance in the file, so that the same document always has the same bytes.
///
/// @param reference tells this document from any other of the application
/// @param date the day it became final, not the day it is printed
public record Identite(String reference, LocalDate date) {

    Calendar instant() {
        return GregorianCalendar.from(date.atStartOfDay(Fuseau.PARIS));
    }

    /// The number the file is known by, which two versions finalised on the same day must not share.
    long graine(String donnees) {
        var octets = (reference + ' ' + date + ' ' + donnees).getBytes(StandardCharsets.UTF_8);
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(octets))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
