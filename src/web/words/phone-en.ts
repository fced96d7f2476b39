// The screen "On your phone", in English.

export const phoneEn = {
  "phone.title": "On your phone",
  "phone.lead": "The app in your hand, with your runs still on this computer.",
  "phone.off.lead": "The program runs for this computer alone. Nothing else can reach it.",
  "phone.off.do": "To use it on a phone in the same network, stop it and start it like this:",
  "phone.off.command": "npx backstride serve --lan",
  "phone.off.then": "Then come back to this screen and scan the code. Only phones that you pair get in.",

  "phone.pair": "Pair a phone",
  "phone.pair.show": "Show a code",
  "phone.pair.new": "Show a new code",
  "phone.pair.scan": "Scan this with the camera of your phone",
  "phone.pair.code": "Code to scan, for {{address}}",
  "phone.pair.once": "It pairs one phone, until {{time}}.",
  "phone.pair.over": "This code is over.",
  "phone.pair.steps": "What happens on the phone",
  "phone.pair.step.1": "The phone has to be in the same network as this computer.",
  "phone.pair.step.2":
    "Its browser warns that it does not know the certificate. That is expected: only this computer vouches for it.",
  "phone.pair.step.3":
    "In the warning, open the details of the certificate and compare the SHA-256 fingerprint with the one on this screen. Go on only if they are the same.",
  "phone.pair.step.4": "Press “Pair this device”. From then on this phone gets in, until you remove it here.",
  "phone.fingerprint": "Fingerprint of the certificate (SHA-256)",
  "phone.fingerprint.until":
    "Valid until {{day}}. It is made anew a month before, and the phone warns once more.",
  "phone.addresses": "Addresses of this computer",

  "phone.devices": "Paired devices",
  "phone.devices.none": "No device is paired.",
  "phone.devices.seen": "Last seen {{when}}, paired {{since}}",
  "phone.devices.remove": "Remove",
  "phone.devices.remove.which": "Remove {{name}}, paired {{since}}",
  "phone.devices.removed": "{{name}} is removed. It gets nothing from this computer any more.",
  "phone.devices.honest":
    "A removed device keeps the last plan and answers in its memory until it next meets this computer. Then they go, and so does what it had not sent yet.",

  "phone.this": "This device is paired",
  "phone.this.since": "Since {{since}}. You can remove it on the computer.",
  "phone.works": "What works here",
  "phone.works.camera": "Camera and tilt sensor, because the connection is encrypted.",
  "phone.works.offline.kept":
    "Working without a network: the danger questions, the plan of the day, the player and the check-in are kept on this phone.",
  "phone.works.offline.refused":
    "Not yet: working without a network, and installing. Browsers allow both only when they trust the certificate fully, not after a warning.",
  "phone.works.offline.not-yet": "Working without a network is being set up.",
  "phone.trust": "Trust this computer",
  "phone.trust.lead":
    "This installs the certificate of this computer. It was made for this computer alone, and the key that could make others was thrown away when it was made.",
  "phone.trust.get": "Get the certificate",
  "phone.trust.ios":
    "iPhone and iPad: open the file in Safari, then Settings, General, VPN & Device Management, and install it. Then Settings, General, About, Certificate Trust Settings, and switch it on.",
  "phone.trust.android":
    "Android: Settings, Security, Encryption and credentials, Install a certificate, CA certificate, and choose the file. The names differ from phone to phone.",
  "phone.trust.undo": "You can take it away in the same place at any time.",
} as const;
