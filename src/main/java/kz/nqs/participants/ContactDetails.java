package kz.nqs.participants;

/**
 * How a person is reached.
 *
 * @param version of what the person was looking at
 */
public record ContactDetails(String email, String phone, String address, int version) {}
