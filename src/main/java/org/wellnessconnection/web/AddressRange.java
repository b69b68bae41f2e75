package org.wellnessconnection.web;

import io.netty.util.NetUtil;
import java.math.BigInteger;

/** One address, or all that begin with the same bits: {@code 10.0.0.7}, {@code 10.0.0.0/24}. */
public final class AddressRange {
  private final byte[] first;
  private final int freeBits;

  private AddressRange(byte[] first, int freeBits) {
    this.first = first;
    this.freeBits = freeBits;
  }

  /**
   * Reads an IPv4 or IPv6 address with or without a number of bits; never asks the network.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static AddressRange of(String text) {
    String[] parts = text.split("/", 2);
    byte[] first = NetUtil.createByteArrayFromIpAddressString(parts[0]);
    if (first == null) {
      throw new IllegalArgumentException("not an address");
    }
    int allBits = first.length * Byte.SIZE;
    int bits = parts.length == 1 ? allBits : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > allBits) {
      throw new IllegalArgumentException("not a range");
    }
    return new AddressRange(first, allBits - bits);
  }

  /** False for whatever is not an address. */
  public boolean contains(String address) {
    byte[] asked = NetUtil.createByteArrayFromIpAddressString(address);
    return asked != null && asked.length == first.length && prefix(asked).equals(prefix(first));
  }

  private BigInteger prefix(byte[] address) {
    return new BigInteger(1, address).shiftRight(freeBits);
  }
}
