"""Writes each destination of a packet on the loopback device that is not a loopback address, once, with any DNS name."""

import ipaddress
import signal
import socket
import struct
import sys

PACKET_OUTGOING = 4
TCP, UDP = 6, 17
SYN_OF_SYN_ACK = 0x12
PROTOCOLS = {TCP: "tcp", UDP: "udp"}

destinations = {}


def finish(*_):
    with open(sys.argv[1], "w") as file:
        file.writelines(f"{line}\n" for line in sorted(destinations))
    sys.exit(0)


def dns_name(query):
    labels, at = [], 0
    while at < len(query) and query[at]:
        labels.append(query[at + 1 : at + 1 + query[at]].decode("latin1"))
        at += query[at] + 1
    return ".".join(labels)


def destination(packet):
    """None for what is no attempt of ours to reach anybody: loopback, and the answers that this computer gives itself."""
    if packet[0] >> 4 == 4:
        header, protocol, address = (packet[0] & 15) * 4, packet[9], packet[16:20]
    elif packet[0] >> 4 == 6:
        header, protocol, address = 40, packet[6], packet[24:40]
    else:
        return None
    address = ipaddress.ip_address(address)
    if address.is_loopback or protocol not in PROTOCOLS:
        return None
    source_port, port = struct.unpack("!HH", packet[header : header + 4])
    if protocol == TCP and packet[header + 13] & SYN_OF_SYN_ACK != 0x02:
        return None
    if protocol == UDP and source_port == 53:
        return None
    name = f" {dns_name(packet[header + 20 :])}" if port == 53 and protocol == UDP else ""
    host = f"[{address}]" if address.version == 6 else address
    return f"{host}:{port}/{PROTOCOLS[protocol]}{name}"


device = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))
device.bind(("lo", 0))
signal.signal(signal.SIGTERM, finish)
print("ready", flush=True)
while True:
    frame, (_, _, kind, *_) = device.recvfrom(65535)
    found = destination(frame[14:]) if kind == PACKET_OUTGOING else None
    if found is not None:
        destinations[found] = True
