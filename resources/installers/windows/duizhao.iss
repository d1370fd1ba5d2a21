; Inno Setup: an installer for Windows from dist\duizhao (made on Windows by: py bootstrap.py build).
; For one person, without administrator's rights; no network is used.
#define Version "0.1.0"
[Setup]
AppId={{6B0E6B0B-6E1C-4E0E-9A63-44755A680001}
AppName=Duizhao
AppVersion={#Version}
AppPublisher=Duizhao
DefaultDirName={autopf}\Duizhao
PrivilegesRequired=lowest
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=duizhao-{#Version}-setup
Compression=lzma2
SolidCompression=yes
[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
[Files]
Source: "..\..\dist\duizhao\*"; DestDir: "{app}"; Flags: recursesubdirs
; An engine's model file laid beside this script goes in too.
Source: "*.gguf"; DestDir: "{app}"; Flags: external skipifsourcedoesntexist
[Icons]
Name: "{autoprograms}\Duizhao"; Filename: "{app}\duizhao-gui.exe"
[Registry]
Root: HKA; Subkey: "Software\Classes\.duizhao"; ValueType: string; ValueData: "Duizhao.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Duizhao.Project"; ValueType: string; ValueData: "Duizhao project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Duizhao.Project\shell\open\command"; ValueType: string; ValueData: """{app}\duizhao-gui.exe"" ""%1"""
