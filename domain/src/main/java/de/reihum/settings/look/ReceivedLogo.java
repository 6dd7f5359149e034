package de.reihum.settings.look;

/** @param picture PNG, already scaled */
public record ReceivedLogo(String fileName, byte[] picture) {

    public ReceivedLogo {
        fileName = fileName == null || fileName.isBlank() ? "logo.png" : fileName.strip();
        picture = picture.clone();
    }

    @Override
    public byte[] picture() {
        return picture.clone();
    }
}
