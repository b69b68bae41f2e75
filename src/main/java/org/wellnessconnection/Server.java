package org.wellnessconnection;
public final class Server { public static void main(String[] a) {} }
